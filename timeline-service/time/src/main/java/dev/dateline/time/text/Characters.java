package dev.dateline.time.text;

/** Classes of characters, without a locale. */
final class Characters {
  private Characters() {}

  static boolean isWord(int c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean closesSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  static boolean closesQuote(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']' || c == '»';
  }
}
