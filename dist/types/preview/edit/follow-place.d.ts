/** Opens the document where somebody wants to see a place in it; the editor goes there itself. */
export declare function FollowPlace(): null;
