package dev.dateline.http.problem;

import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.http.request.Storable;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;

/** Violated constraints, named. */
public final class Violations {
  private Violations() {}

  /**
   * What is wrong with a field.
   *
   * @param pointer where it stands in the body, such as {@code #/title}
   */
  public static FieldError error(String pointer, ConstraintViolation<?> violation) {
    FieldError error = FieldError.at(pointer, violation.getMessage());
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof Size size) {
      boolean isText = violation.getInvalidValue() instanceof CharSequence;
      return error.as(isText ? Fault.TOO_LONG : Fault.TOO_MANY, size.max());
    }
    if (constraint instanceof NotBlank
        || constraint instanceof NotNull
        || constraint instanceof NotEmpty) {
      return error.as(Fault.MISSING);
    }
    return constraint instanceof Storable ? error.as(Fault.NOT_TEXT) : error;
  }
}
