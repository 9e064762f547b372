package org.isnad.page;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What all pages have around them, and what their scripts know. */
final class Frame {
  private static final String READING =
      """
      <link rel="stylesheet" href="/web/views.css">
      <link rel="stylesheet" href="/web/reading.css">
      <script type="module" src="/web/%s.js"></script>
      """;

  private final Tongue tongue;
  private final ObjectNode known;

  Frame(Tongue tongue, ObjectNode known) {
    this.tongue = tongue;
    this.known = known;
  }

  /** The head of a page that a script draws, in {@code <div id="reading">}. */
  static String reading(String script) {
    return String.format(READING, script);
  }

  /** A page with a title and a body. */
  String around(String title, Html body) {
    return around(title, "", body);
  }

  /** The same, with markup of its own in the head. */
  String around(String title, String head, Html body) {
    var page = new Html();
    page.markup("<!doctype html>\n<html lang=\"" + tongue.code() + "\" dir=\"");
    page.markup(tongue.direction() + "\">\n<head><meta charset=\"utf-8\">\n");
    page.markup(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    page.text(title).markup("</title>\n<link rel=\"stylesheet\" href=\"/web/style.css\">\n");
    page.markup("<link rel=\"icon\" href=\"/web/icon.svg\">\n");
    page.markup("<script type=\"module\" src=\"/web/search.js\"></script>\n");
    page.markup(head).markup("</head>\n<body>\n<header><nav aria-label=\"");
    page.text(tongue.word("where")).markup("\">");
    link(page, "/", "name");
    link(page, "/explore", "explore");
    link(page, "/try", "try");
    link(page, "/sparql", "ask");
    link(page, "/ns", "terms");
    page.markup("</nav> ").markup(search());
    page.markup(" <nav aria-label=\"").text(tongue.word("language")).markup("\">");
    page.link("?lang=" + tongue.other(), tongue.word("language"));
    page.markup("</nav></header>\n<main>\n").markup(body.toString()).markup("</main>\n");
    return page.markup(Known.script(known)).markup("</body>\n</html>\n").toString();
  }

  private String search() {
    var form = new Html().markup("<form role=\"search\" action=\"/search\">");
    form.markup(
        "<input type=\"search\" name=\"q\" dir=\"auto\" autocomplete=\"off\" placeholder=\"");
    form.text(tongue.word("search-for")).markup("\" aria-label=\"").text(tongue.word("search"));
    form.markup("\"><input type=\"hidden\" name=\"lang\" value=\"" + tongue.code() + "\"><button>");
    return form.text(tongue.word("search")).markup("</button></form>").toString();
  }

  private void link(Html page, String address, String word) {
    page.link(address + "?lang=" + tongue.code(), tongue.word(word));
    page.markup(" ");
  }
}
