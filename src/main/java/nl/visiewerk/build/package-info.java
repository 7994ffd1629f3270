/** The pipeline from content folder to website: read the code, and you know the program. */
@NullMarked
package nl.visiewerk.build;

import org.jspecify.annotations.NullMarked;
