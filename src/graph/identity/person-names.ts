/** Names of people that say too little to know the person again in another article. */

/** 小李, 老王, 阿强: a familiar form with one character of a name. */
const familiar = /^[小老阿大][\u4e00-\u9fff]$/;
/** 李某, 王某某, 张×, 李XX. */
const masked = /[某×XxＸ*＊]/;
/** 李师傅, 王女士, 张先生, 陈阿姨: a surname with a form of address. */
const addressed =
  /^[\u4e00-\u9fff]{1,2}(?:师傅|女士|先生|小姐|阿姨|大爷|大妈|大姐|大哥|叔叔|奶奶|爷爷|老师|医生|经理|主席|主任|书记|队长|班长|工)$/;
/** 林一舟（化名）. */
const pseudonym = /化名|代称|音译/;

/** Whether a person of this name can be the person of the same name in another article at all. */
export function isIdentifyingName(name: string): boolean {
  const anonymous = familiar.test(name) || masked.test(name) || addressed.test(name) || pseudonym.test(name);
  return name.length >= 2 && !anonymous;
}

/**
 * Posts that thousands hold in one and the same body: two deputies of one name need not be one person.
 * 代表 and 委员 alone; 常务委员会副主任委员 is somebody.
 */
const commonPost =
  /^(?:(?:[\u4e00-\u9fff]{0,6})(?:代表|党员|会员|团员|职工|员工|工人|教师|老师|医生|护士|学生|同学|志愿者|队员|队友|成员)|委员)$/;

/** Whether a title as printed (党组书记、副主席) ties its holder to the body closely enough to know him again. */
export function isIdentifyingPost(title: string): boolean {
  return title
    .split(/[、，,]/)
    .map((post) => post.trim())
    .some((post) => post !== '' && !commonPost.test(post));
}
