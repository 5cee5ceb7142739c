package dev.dateline.timeline.date;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words to be read as a date. */
@Schema(
    description = "Words to be read as a date.",
    example =
        """
        {"text":"five years ago this month","reference":"2019-02-25"}""")
public record DateQuestion(
    @NotBlank(message = "must not be blank")
        @Size(max = 500, message = "must have at most 500 characters")
        @Schema(description = "EDTF, or English words.")
        String text,
    @Size(max = 500, message = "must have at most 500 characters")
        @Schema(
            description = "EDTF date that relative words count from; without it they are refused.",
            nullable = true)
        @Nullable String reference) {}
