/** How a body helps with what others run: whom it sends, what it lends, which share of the work it takes. */

/** What may stand between the helper and the verb. */
export const helpingAdverbs =
  '(?:就|还|也|又|则|均|都|各|共|全程|免费|无偿|义务|专门|专程|主动|积极|联合|共同|先后|定期|每周[一二三四五六日]|每[周月年天日期届]|轮流|长期|具体|同时|随后|为此|Ｔ|派人|派员|派|现场|应邀|参与|牵头|提前|当场|负责|独家|友情|分别|至今|一直|特意|专项)';

/** People who are sent to help. */
export const helpers =
  '裁判|评委|医护|医生|医师|护士|师资|教练|教员|志愿者|专家|队伍|团队|老师|教师|讲师|律师|技师|师傅|辅导员|指导员|调解员|技术员|技术人员|工作人员|业务骨干|骨干|医疗队|大学生|学生|法官|干警|民警|社工|班组|工程师|劳模|工匠|教授|心理咨询师|咨询师|保洁员|安保人员|管理员';

/** Parts of the work beside hosting. */
export const helpfulTasks =
  '日常|保洁|维护|管护|后勤|安保|安全|保障|医疗|救护|急救|裁判|执裁|命题|出题|评审|评判|评分|技术|赛务|场务|翻译|志愿服务|授课|教学|培训|招募|宣传|直播|转播|配送|运输|餐饮|接送|审核|监督|登记|报名|选址|场地|设备|物料|搭建';

/** Things that are lent or given in kind. */
export const lentThings =
  '场地|场馆|场所|房屋|房子|门面|铺面|厂房|会议室|教室|办公室|车间|宿舍|用房|灶具|平方米|设备|器材|仪器|教材|教具|图书|师资|技术|平台|食材|原料|材料|耗材|车辆|用车|大巴|奖品|药品|饮用水|餐饮|午餐|住宿|保障|服务|支持|咨询|指导|培训|家具|桌椅|电脑|货架|书架';
