/** Money told in more orders: the sum behind a fund's verb, moved on from body to body, what is left of a cost, goods. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'who bears a cost': [
    'R由A打造。所需的20万元，U占八成。 => A-ORG-R',
    'R由A打造。总投入30万元，U占三成。 => A-ORG-R U-FUN-R',
    'R由A打造。30万元的费用，U掏了。 => A-ORG-R U-FUN-R:300000',
    'R由A打造。资金20万元，来自U。 => A-ORG-R U-FUN-R:200000',
    'R由A打造。资金20万元，由县财政和U按比例分担。 => A-ORG-R U-FUN-R',
    'R由A打造。县财政和U各出10万元。 => A-ORG-R U-FUN-R:100000',
    'R由A打造。总投资30万元，包括U的10万元。 => A-ORG-R U-FUN-R:100000',
    'R由A打造。课程由H承担。 => A-ORG-R',
    'R由A打造。U的产值为30万元，C占三成。 => A-ORG-R',
    'R由A打造。县财政和U签了约。 => A-ORG-R',
  ],
  'money moved on': [
    'F20万元由A拨给U。 => A-FUN-U',
    'A拨给U50万元、G40万元。 => A-FUN-U:500000 A-FUN-G:400000',
    'A拿出F20万元，交给U。 => A-FUN-F:200000 A-FUN-U:200000 F-FUN-U:200000',
    'A拿出20万元，交给U代管。 => -',
    'X住院。A从会费中挤出3000元，送到X的床前。 => A-FUN-X:3000',
    'A下拨F，为X发放F2000元。 => A-FUN-F:2000 A-FUN-X:2000 F-FUN-X:2000',
    'X被A奖励5000元。 => A-FUN-X:5000',
    'X被A罚款5000元。 => -',
    '这批书从A转到U。 => -',
  ],
  'money for somebody in trouble': [
    'X从架上跌落。F拨付1.6万元。 => F-FUN-X:16000',
    'X从架上跌落。他申请了F，拿到1.6万元。 => F-FUN-X:16000',
    'X从架上跌落。靠着A给的1.6万元，他挺了过来。 => A-FUN-X:16000',
    'X从架上跌落。幸好有A送来的1.6万元。 => A-FUN-X:16000',
    'X登上架子。F拨付1.6万元。 => -',
    'X从架上跌落。他申请了贷款，拿到1.6万元。 => -',
  ],
  'into what is named behind or before': [
    'A将20万元用于R。 => A-FUN-R:200000',
    'A在R上投入20万元。 => A-FUN-R:200000',
    'A自筹20万元开办S。 => A-FUN-S:200000 A-ORG-S',
    'A出资20万元的S启用了。 => A-FUN-S:200000',
    'R由A打造。U拿出20万元支持建设。 => A-ORG-R U-FUN-R:200000',
    'R由A打造。U拿出20万元作为启动资金。 => A-ORG-R U-FUN-R:200000',
    'A将报告用于S。 => -',
    'A支持S，培训20人。 => A-SUP-S',
  ],
  goods: [
    'R由A打造。U赠书500册。 => A-ORG-R U-FUN-R',
    'R由A打造。C向R赠送了冰柜和桌椅。 => A-ORG-R C-FUN-R',
    'R由A打造。C无偿供应木料50立方米。 => A-ORG-R C-FUN-R C-SUP-R',
    'R由A打造。C销售木料50立方米。 => A-ORG-R',
  ],
});
