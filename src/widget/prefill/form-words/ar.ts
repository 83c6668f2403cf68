import type { FormWords } from '../form-words.ts';

/** Arabic. */
export const ar: FormWords = {
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
