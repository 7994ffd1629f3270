package nl.visiewerk.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that need a browser, and may ask for the {@link RealSite} as a parameter.
 * Without a browser they are skipped with a warning, but fail where {@code CI=true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({BrowserCondition.class, RealSite.Provider.class})
public @interface BrowserTest {}
