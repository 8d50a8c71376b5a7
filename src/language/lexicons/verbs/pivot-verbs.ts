/** Verbs of moving somebody else to act: Ｏ指导Ｏ打造Ｐ. By what they say of the two. */

/** Both act, each for its part: 联合Ｏ举办, 委托Ｏ承办, 组织Ｏ开展. */
export const entrusting = '委托|授权|聘请|组织|发动|安排|指派';

/** The second acts together with the first, and stands for no subject of its own. */
export const joining = '联合|会同|携手|联手|牵手|协同|偕同|联袂|联动|拉上|拉着|叫上|约上|邀上|邀约';

/** The second acts, and the first helps or allows it. */
export const enabling =
  '指导|支持|帮助|帮扶|协助|援助|支援|推动|带动|引导|扶持|扶助|襄助|督促|配合|批准|同意|允许';
