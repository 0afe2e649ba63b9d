/** A form writes the quotation marks of a file's name as `%22`; Node reads them back, a Worker leaves them so. */
export const uploadedName = ({ name }: File): string => name.replaceAll('%22', '"');
