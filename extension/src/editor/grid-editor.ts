/** The grid's name as a custom editor, as it stands in package.json. */
export const gridViewType = 'rubric-kit.grid';
