package org.isnad.page;

/** A page that its script draws from the answers of the public addresses. */
public final class ScriptPage {
  private final String name;
  private final Known known;

  /**
   * A page.
   *
   * @param name of its script, and of its title among the words
   */
  public ScriptPage(String name, Known known) {
    this.name = name;
    this.known = known;
  }

  public String write(Tongue tongue) {
    var title = tongue.word(name);
    var body = new Html().element("h1", title).markup("<div id=\"reading\"></div>\n<noscript>");
    body.element("p", tongue.word("needs-script")).markup("</noscript>\n");
    return new Frame(tongue, known.withTerms(tongue)).around(title, Frame.reading(name), body);
  }
}
