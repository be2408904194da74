/** The most bytes of a file that cross the bridge at a time. */
export const LARGEST_PIECE = 1_048_576;
