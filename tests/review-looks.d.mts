export function beyond(): readonly string[]
export function faint(): readonly string[]
export function controls(): readonly string[]
export function focused(): { readonly name: string; readonly isSeen: boolean }
