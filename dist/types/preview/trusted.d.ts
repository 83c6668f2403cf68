interface Rules {
    createHTML(text: string): string;
    createScriptURL(url: string): string;
}
/**
 * Marks our own constants as safe, for pages that demand trusted types; elsewhere they stay text.
 * Nothing that somebody typed comes this way.
 *
 * @param realm the window in which they are used
 */
export declare function trusted(realm?: object): Rules;
export {};
