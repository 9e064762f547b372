package org.isnad.page;

/** Writes HTML; what it is given as text can't become anything else. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup as it stands, never a value. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element with text in it. */
  Html element(String name, String text) {
    out.append('<').append(name).append(" dir=\"auto\">").append(escape(text));
    out.append("</").append(name).append('>');
    return this;
  }

  Html link(String address, String text) {
    out.append("<a dir=\"auto\" href=\"").append(escape(address)).append("\">");
    out.append(escape(text)).append("</a>");
    return this;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
