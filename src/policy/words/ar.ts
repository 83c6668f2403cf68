import type { Words } from './words.ts';

export const ar: Words = {
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
