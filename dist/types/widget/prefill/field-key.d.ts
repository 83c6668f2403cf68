/** What a contact form may ask for, by the names that an owner's mapping uses. */
export type FieldKey = 'subject' | 'email' | 'name' | 'firstName' | 'lastName' | 'orderId' | 'reason' | 'message';
