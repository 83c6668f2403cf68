import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
import { plural } from './plural.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';

/** Arabic. Marks of direction stand around what is written from left to right by itself. */
export const screenMessages: ScreenMessages = {
  dir: 'rtl',
  back: 'رجوع',
  continue: 'متابعة',
  questionsLeft: plural({
    zero: 'لم تبقَ أسئلة',
    one: 'بقي سؤال واحد على الأكثر',
    two: 'بقي سؤالان على الأكثر',
    few: 'بقيت {count} أسئلة على الأكثر',
    many: 'بقي {count} سؤالًا على الأكثر',
    other: 'بقي {count} سؤال على الأكثر',
  }),
  lastQuestion: 'السؤال الأخير',
  yes: 'نعم',
  no: 'لا',
  yesOn: 'نعم، بتاريخ…',
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  time: 'الساعة',
  timeUnknown: 'لا أعرف الساعة',
  addTime: 'إضافة الساعة',
  timeMatters: 'الساعة مهمة هنا: قد تغيّر النتيجة.',
  today: 'هذا اليوم',
  yesterday: 'أمس',
  zone: 'يُرجى كتابتها حسب {zone}.',

  missing: 'يُرجى اختيار إجابة أو كتابتها للمتابعة.',
  dateMissing: 'يُرجى كتابة اليوم والشهر والسنة. مثال: {example}.',
  dateWrong: 'التاريخ {date} غير موجود. يُرجى التحقق من اليوم والشهر والسنة.',
  timeMissing: 'يُرجى كتابة الساعة أو اختيار «لا أعرف الساعة».',
  timeWrong: '«{time}» ليست ساعة. مثال للكتابة الصحيحة: 14:30.',
  future: 'هذا الوقت لم يحن بعد. يُرجى التحقق من التاريخ والساعة.',
  numberWrong: 'يُرجى كتابة عدد، مثل 12 أو 2.5. \u2066{bounds}\u2069',
  emailWrong: 'يُرجى التحقق من عنوان البريد الإلكتروني. مثال: \u2066name@example.com\u2069.',
  fieldMissing: 'يُرجى ملء الحقل «{field}».',

  undecided: 'هذه الإجابات لا تكفي للوصول إلى نتيجة. يمكنكم مراسلتنا.',
  mend: 'تصحيح: {name}',
  change: 'تعديل',
  why: 'سبب هذه النتيجة',
  source: 'قراءة الشروط',
  steps: 'ما بقي عليكم فعله',
  timeline: 'متى يمكن أن يصل المال',
  assumptions: 'ما تفترضه هذه النتيجة',
  translation: 'ترجمة: النص باللغة {language} وحده هو المُلزم.',
  answers: 'إجاباتكم',
  restart: 'البدء من جديد',
  prepare: 'إعداد طلبي',
  period: 'من {from} إلى {to}',
  until: 'حتى {to}',
  now: 'من الآن',
  ownTime: 'حسب ساعة جهازكم: {time}',

  request: 'طلبكم',
  optional: '(اختياري)',
  preview: 'معاينة',
  subject: 'الموضوع',
  message: 'الرسالة',
  fill: 'ملء النموذج',
  copy: 'نسخ الرسالة',
  copied: 'تم نسخ الرسالة.',
  copyBlocked: 'النسخ التلقائي محظور هنا. النص محدّد: يمكنكم نسخه بأنفسكم.',
  copyField: 'نسخ من أجل «{field}»',
  fieldCopied: 'تم النسخ. يُرجى لصقه في الحقل «{field}».',
  filled: 'تم ملء النموذج. يُرجى مراجعته، ثم الضغط بأنفسكم على زر الإرسال.',
  filledInPart: 'تم ملء جزء من النموذج. يُرجى إكماله، ثم الضغط بأنفسكم على زر الإرسال.',
  outcomes: {
    filled: 'تم ملؤه',
    shortened: 'تم ملؤه مع اختصار: هذا الحقل يحدّ من الطول',
    kept: 'بقي كما كتبتموه، من دون النص المُعَدّ',
    'no-option': 'عليكم اختياره من القائمة',
    'not-found': 'غير موجود في النموذج',
  },
  inMessage: 'ليس له حقل خاص: هو مذكور في الرسالة',
  goToForm: 'الانتقال إلى النموذج',
  noForm: 'لم يُعثر على النموذج.',
  paste: 'يُرجى نسخ الرسالة، ثم لصقها في طلبكم.',
  elsewhere: 'النموذج في صفحة أخرى: سيُملأ هناك.',
  carry: 'المتابعة إلى النموذج',
  from: 'طلب أُعدّ في \u2068{site}\u2069.',
  contact: 'فتح صفحة الاتصال',

  keep: 'حفظ إجاباتي على هذا الجهاز',
  keepHint: plural({
    zero: 'للمتابعة لاحقًا. لا تُحفظ نصوصكم ولا بريدكم الإلكتروني ولا رقم طلب الشراء.',
    one: 'للمتابعة لاحقًا، خلال يوم واحد. لا تُحفظ نصوصكم ولا بريدكم الإلكتروني ولا رقم طلب الشراء.',
    two: 'للمتابعة لاحقًا، خلال يومين. لا تُحفظ نصوصكم ولا بريدكم الإلكتروني ولا رقم طلب الشراء.',
    few: 'للمتابعة لاحقًا، خلال {count} أيام. لا تُحفظ نصوصكم ولا بريدكم الإلكتروني ولا رقم طلب الشراء.',
    many: 'للمتابعة لاحقًا، خلال {count} يومًا. لا تُحفظ نصوصكم ولا بريدكم الإلكتروني ولا رقم طلب الشراء.',
    other:
      'للمتابعة لاحقًا، خلال {count} يوم. لا تُحفظ نصوصكم ولا بريدكم الإلكتروني ولا رقم طلب الشراء.',
  }),
  notKept: 'تعذّر حفظ إجاباتكم على هذا الجهاز.',

  failure: 'التحقق غير متاح حاليًا.',
  failureForm: 'النموذج في هذه الصفحة يعمل: يمكنكم مراسلتنا.',
};

export const resumeMessages: ResumeMessages = {
  offer: 'إجاباتكم بتاريخ {day} محفوظة على هذا الجهاز حتى {until}.',
  offerHere: 'إجاباتكم بتاريخ {day} ما زالت هنا، حتى إغلاق هذه الصفحة.',
  resume: 'المتابعة من حيث توقفتم',
  resumed: 'هذه إجاباتكم بتاريخ {day}. إذا تغيّر وضعكم، يمكنكم تعديلها.',
  changed: 'تغيّرت شروطنا منذ {day}. يُرجى التحقق من إجاباتكم: قد تعود بعض الأسئلة.',
  kept: 'هذه الإجابات محفوظة على هذا الجهاز حتى {until}، من دون نصوصكم أو بريدكم الإلكتروني أو رقم طلب الشراء.',
  keptHere: 'لم يتمكن هذا الجهاز من حفظ إجاباتكم. ستبقى هنا حتى إغلاق هذه الصفحة.',
  other: 'توجد إجابات أخرى محفوظة بتاريخ {day}.',
  replace: 'حفظ هذه الإجابات بدلًا منها',
  forget: 'حذف إجاباتي المحفوظة',
  forgotten: 'تم الحذف: لم تعد إجاباتكم محفوظة.',
  notForgotten: 'تعذّر حذف إجاباتكم من هذا الجهاز. يُرجى حذف بيانات هذا الموقع في إعدادات المتصفح.',
  since: 'تغيّرت الإجابة منذ ذلك الحين: {outcome}',
};

export const analysisMessages: AnalysisMessages = {
  acts: 'ما يمكنكم فعله بعد',
  outcome: 'تصبح النتيجة عندئذٍ: {outcome}',
  outcomeThen: 'تصبح النتيجة عندئذٍ، {when}: {outcome}',
  later: 'ما يتغيّر مع الوقت',
  laterHint: 'إذا لم يتغيّر شيء آخر.',
  from: 'ابتداءً من',
  after: 'بعد',
  path: 'لماذا؟ كل ما أُخذ في الحسبان',
  holds: 'ما يحسم النتيجة',
  fails: 'ما يستبعد نتيجة أخرى',
  open: 'ما ليس معروفًا',
};

export const traceMessages: TraceMessages = {
  title: 'الاحتفاظ بنسخة',
  calendar: 'إضافة إلى تقويمي',
  print: 'طباعة',
  copy: 'نسخ الملخص',
  link: 'نسخ الرابط لفريق الدعم',
  failed: 'لم ينجح ذلك هنا. تبقى نتيجتكم معروضة في هذه الصفحة.',
};

export const afterwardsMessages: AfterwardsMessages = {
  found: 'نتيجة بتاريخ {date}',
  limits: 'حتى متى',
  pair: '{text}: {when}',
  calendarReady: 'ملف التقويم جاهز. افتحوه لإضافة التواريخ.',
  summaryCopied: 'تم نسخ الملخص.',
  linkCopied:
    'تم نسخ الرابط. يحتوي على إجاباتكم، من دون نصوصكم أو بريدكم الإلكتروني أو رقم طلب الشراء.',
  received: 'جاءت هذه الإجابات من رابط، وليست منكم. لا يُحفظ شيء على هذا الجهاز.',
  asOf: 'النتيجة بتاريخ {date}.',
  today: 'عرض نتيجة اليوم',
  clear: 'مسح هذه الإجابات',
};

export const explanationWords: ExplanationWords = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '«{value}»',
  compared: '{value}، {relation}',
  now: 'الآن',
  atLimit: 'الآن',
  atNow: 'الآن، {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'بين {low} و{high}',
  someTime: '{day}، الساعة غير معروفة',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'لم تتم الإجابة بعد',
  nothing: 'لا يوجد تاريخ',
  unknown: 'تاريخ غير معروف',
  wanted: '{text} (تفترض هذه النتيجة: {wanted})',
  overruled: 'تسبقها قاعدة أخرى. {rule}',
  always: 'تسري هذه القاعدة في جميع الحالات.',
  season: {
    within: 'بين {from} و{to}',
    outside: 'خارج الفترة من {from} إلى {to}',
    maybe: 'ربما بين {from} و{to}',
  },
  instant: {
    atMost: 'في موعد أقصاه {limit}',
    lessThan: 'قبل هذا الحد: {limit}',
    atLeast: 'ليس قبل {limit}',
    moreThan: 'بعد هذا الحد: {limit}',
  },
  measure: {
    atMost: 'على الأكثر {limit}',
    lessThan: 'أقل من {limit}',
    atLeast: 'على الأقل {limit}',
    moreThan: 'أكثر من {limit}',
  },
  maybe: {
    instant: {
      less: 'ربما قبل هذا الحد: {limit}',
      more: 'ربما بعد هذا الحد: {limit}',
    },
    measure: {
      less: 'ربما أقل من هذا الحد: {limit}',
      more: 'ربما أكثر من هذا الحد: {limit}',
    },
  },
};

export const comparisonWords: ComparisonWords = {
  everyone: 'جميع العملاء',
  changed: '{group}: {change}',
  turned: '{before} ← {after}',
  and: '{first}؛ {second}',
  or: '{first}؛ أو {second}',
  either: 'إما {text}',
  span: '«{to}»: {limits} بعد «{from}»',
  both: '{first} و{second}',
  doubtful: '{limit} (حتى عند الشك)',
  otherThan: 'غير {value}',
  including: 'مع {value}',
  without: 'دون {value}',
  exact: 'اللحظة الدقيقة معروفة',
  inexact: 'اللحظة الدقيقة غير معروفة',
  notSo: 'ليست الحالة «{text}»',
  except: 'ما عدا {text}',
  result: 'النتيجة: {value}',
  ids: '{name}: {value}',
  nothing: 'لا تاريخ',
  undecided: 'لا قرار',
  present: 'موجود',
  absent: 'غير موجود',
  order: 'الترتيب',
  businessDays: '{name} + {count} يوم عمل',
  unconfirmed: 'لم يُعثر في الوقت المتاح على عميل لبعض المجموعات.',
  reasons: 'الأسباب المذكورة',
  item: '«{name}»: {value}',
  example: 'مثلاً {value}',
  cutShort:
    'تميّز النسختان حالات أكثر مما أمكن فحصه (جُرّب {count} من الافتراضات): المجموعات المذكورة حقيقية، وقد تنقص أخرى.',
  beyond: 'تقرأ النسختان الإجابات عن {facts} قراءة مختلفة: لم يُقارَن جميع هؤلاء العملاء.',
  days: 'تحسب إحدى السياستين بالأيام حيث تحسب الأخرى بالساعات: قد يتأثر عملاء آخرون حول تغيير التوقيت.',
  zones:
    'للنسختين منطقتان زمنيتان مختلفتان: قد تتغير التواريخ المحسوبة على التقويم لعملاء آخرين أيضاً.',
};

export const formWords: FormWords = {
  labels: {
    subject: '(ال)?موضوع(الرسالة)?',
    email: '(ال)?بريدك?(ال)?الكتروني',
    name: '(ال)?اسمك?(الكامل)?',
    firstName: '(ال)?اسمالاول',
    lastName: 'اسمالعايلة|(ال)?لقب|(ال)?اسمالاخير',
    orderId: 'رقم(ال)?(طلب(ك|ية)?|معاملة)',
    message: '(ال)?رسال(ة|تك)',
    reason: '(ال)?سبب(ال)?(تواصل|طلب|اتصال)?|نوعالطلب',
  },
  // What leads up is written together with the word.
  lead: '(?!)',
  mark: 'مطلوب|اختياري|إلزامي',
};
