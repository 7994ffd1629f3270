/**
 * What is wrong and where: findings as values, the rules that make them, and the Dutch texts. Start
 * at {@link nl.visiewerk.diagnostic.Finding}.
 */
@NullMarked
package nl.visiewerk.diagnostic;

import org.jspecify.annotations.NullMarked;
