package dev.dateline.http.request;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text that PostgreSQL can keep: without U+0000 and without half surrogate pairs. */
@Documented
@Constraint(validatedBy = Storable.Validator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Storable {
  /** What is said of other text. */
  String MESSAGE = "must contain neither U+0000 nor half a surrogate pair";

  String message() default MESSAGE;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks texts; null passes. */
  final class Validator implements ConstraintValidator<Storable, String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || isStorable(text);
    }

    /** Whether PostgreSQL can keep this text. */
    public static boolean isStorable(String text) {
      return text.codePoints()
          .noneMatch(
              codePoint ->
                  codePoint == 0
                      || (codePoint >= Character.MIN_SURROGATE
                          && codePoint <= Character.MAX_SURROGATE));
    }
  }
}
