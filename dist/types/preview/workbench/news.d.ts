/** Something about where the draft comes from that the person has to know, and may decide. */
export interface News {
    /**
     * `link`: the draft is that of a link, while this device has kept another; `other-tab`: another
     * tab has kept another draft; `live-changed`: the draft was begun on another live document.
     */
    readonly kind: 'link' | 'other-tab' | 'live-changed';
    /** What can be taken as the draft instead of the present one; `null` where there is nothing. */
    readonly offer: string | null;
    /** Of `live-changed`: the version that the draft was begun on. */
    readonly version?: string | undefined;
}
