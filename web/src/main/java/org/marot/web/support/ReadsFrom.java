package org.marot.web.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The projection whose table an answer comes from. A program that sends {@code Marot-Min-Position} waits for it, and a
 * person for their own last write.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsFrom {
    String value();
}
