/** What a report says of a place before it tells what goes on there: 文化广场热闹非凡. */
export const sceneBehind =
  /^(?:(?:格外|十分|分外|异常)热闹|热闹|人[头声潮山来]|锣鼓|彩旗|欢[声腾歌]|歌声|书声|掌声|灯火|暖意|春意|座无|张灯|喜气|笑[语声]|机器轰|焊花|弧光|热火|熙熙|气氛|[墨茶花果菜]香|一[片派]|洋溢|充满|迎来)/u;
