package dev.dateline.timeline.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.dateline.http.request.Storable;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.timeline.date.DateColumns;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as JSON: a date is its EDTF, an article its id, all else as it is. */
@Singleton
class RecordJson {
  private final ObjectMapper mapper;

  RecordJson(ObjectMapper json) {
    mapper =
        json.copy()
            .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .setVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .addMixIn(EvidenceEntity.class, Reference.class)
            .registerModule(
                new SimpleModule()
                    .addSerializer(DateColumns.class, new WriteDate())
                    .addDeserializer(DateColumns.class, new ReadDate())
                    .addDeserializer(String.class, new ReadText()));
    mapper
        .configOverride(List.class)
        .setSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));
  }

  ObjectMapper mapper() {
    return mapper;
  }

  /** How evidence names its article. */
  private abstract static class Reference {
    @JsonSerialize(using = WriteArticle.class)
    @JsonDeserialize(using = ReadArticle.class)
    @SuppressWarnings("UnusedVariable")
    @Nullable ArticleCardEntity article;
  }

  private static final class WriteDate extends JsonSerializer<DateColumns> {
    @Override
    public void serialize(DateColumns date, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(date.edtf());
    }
  }

  private static final class ReadDate extends JsonDeserializer<DateColumns> {
    @Override
    public DateColumns deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      try {
        return DateColumns.of(Edtf.parse(in.getText()));
      } catch (EdtfParseException e) {
        throw context.weirdStringException(in.getText(), DateColumns.class, "is not EDTF");
      }
    }
  }

  /** The driver would keep half a surrogate pair as a question mark. */
  private static final class ReadText extends JsonDeserializer<String> {
    @Override
    public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = StringDeserializer.instance.deserialize(in, context);
      if (!Storable.Validator.isStorable(text)) {
        throw context.weirdStringException("", String.class, Storable.MESSAGE);
      }
      return text;
    }
  }

  private static final class WriteArticle extends JsonSerializer<ArticleCardEntity> {
    @Override
    public void serialize(ArticleCardEntity card, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(card.articleId.toString());
    }
  }

  private static final class ReadArticle extends JsonDeserializer<ArticleCardEntity> {
    @Override
    public ArticleCardEntity deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      ArticleCardEntity card = new ArticleCardEntity();
      card.articleId = context.readValue(in, UUID.class);
      return card;
    }
  }
}
