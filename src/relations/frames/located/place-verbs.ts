/** Words that frames of places share, as pieces of patterns; the longer ones first. */

/** Where something lies or has been put. */
export const lying =
  '(?:设立在|设立于|设在|设于|位于|坐落于|坐落在|座落于|座落在|地处|位处|建在|矗立在|立在|选址于|选址在|选址|落址于|落址在|落户于|落户在)';

/** As {@link lying}, of what may be in somebody's house. */
export const lyingIn =
  '(?:设立在|设立于|设在|设于|位于|坐落于|坐落在|座落于|座落在|建在|矗立在|立在|放在|摆在|落在|开在|办在|安在|藏在|落户于|落户在)';

/** Going to where something is. */
export const going = '(?:走进|走入|来到|深入|进驻|前往|赶赴|奔赴|赴|赶到|抵达|步入|踏入|踏进|齐聚)';

/** Where in somebody's house something is: Ｏ|三楼会议室, Ｏ|的车间里. */
export const insideWords =
  '(?:的?[^，。；ＯＨＰＬ的]{0,6}?(?:里|内|院|楼顶|[一二三四五六七八九十0-9]楼|[一二三四五六七八九十0-9]层|大厅|展厅|礼堂|会议室|报告厅|车间|食堂|操场|教室|广场|门口|门前|厂区|工地|码头|基地|站台|院子|现场|墙外|墙内|隔壁|旁边?|附近|对面))';
