/** Tests of the program as a whole; what tests one package is in that package. */
@NullMarked
package nl.visiewerk;

import org.jspecify.annotations.NullMarked;
