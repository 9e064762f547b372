package org.isnad.page;

/** What all pages have around them. */
final class Frame {
  private final Tongue tongue;

  Frame(Tongue tongue) {
    this.tongue = tongue;
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
    page.markup(head).markup("</head>\n<body>\n<header><nav>");
    link(page, "/", "name");
    link(page, "/sparql", "ask");
    link(page, "/ns", "terms");
    page.markup("</nav> <nav>");
    page.link("?lang=" + tongue.other(), tongue.word("language"));
    page.markup("</nav></header>\n<main>\n").markup(body.toString());
    return page.markup("</main>\n</body>\n</html>\n").toString();
  }

  private void link(Html page, String address, String word) {
    page.link(
        address + (address.equals("/sparql") ? "" : "?lang=" + tongue.code()), tongue.word(word));
    page.markup(" ");
  }
}
