package dev.dateline.timeline.export;

import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.event.EventDetail;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Atom feed (RFC 4287): when an event was entered and changed; when it happened is in words. */
final class AtomWriter implements EventWriter {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final OutputStream out;
  private final XMLStreamWriter xml;
  private final String slug;
  private final String title;
  private final Instant now;

  AtomWriter(OutputStream out, String slug, String title, Instant now) throws IOException {
    this.out = out;
    this.slug = slug;
    this.title = title;
    this.now = now;
    try {
      this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }

  @Override
  public void begin() throws IOException {
    checked(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.setDefaultNamespace(ATOM);
          xml.writeStartElement(ATOM, "feed");
          xml.writeDefaultNamespace(ATOM);
          element("id", "urn:dateline:timeline:" + slug);
          element("title", title);
          element("updated", now.toString());
        });
  }

  @Override
  public void write(EventDetail event) throws IOException {
    DateView date = event.date();
    checked(
        () -> {
          xml.writeStartElement(ATOM, "entry");
          element("id", "urn:uuid:" + event.id());
          element("title", event.title());
          element("updated", event.updatedAt().toString());
          element("published", event.createdAt().toString());
          xml.writeStartElement(ATOM, "author");
          element("name", event.origin().equals("entered") ? "a person" : "Dateline");
          xml.writeEndElement();
          category("kind", event.kind());
          for (String tag : event.tags()) {
            category("tag", tag);
          }
          String when = date == null ? "Undated" : date.display() + " (" + date.edtf() + ")";
          String more = event.description() == null ? "" : ". " + event.description();
          // Not a summary: what has none but that must link to a page of its own.
          element("content", when + more);
          xml.writeEndElement();
        });
  }

  @Override
  public void end() throws IOException {
    checked(
        () -> {
          xml.writeEndElement();
          xml.writeEndDocument();
          xml.flush();
        });
    out.flush();
  }

  private void category(String scheme, String term) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "category");
    xml.writeAttribute("scheme", "urn:dateline:" + scheme);
    xml.writeAttribute("term", legal(term));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** XML 1.0 has no place for most control characters. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c & 0xFFFE) == 0xFFFE
                    ? ' '
                    : c)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static void checked(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
