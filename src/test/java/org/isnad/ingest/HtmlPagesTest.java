package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPagesTest {
  private static final String PARAGRAPHS =
      "<p>وصل الوفد أمس إلى المدينة القديمة بعد رحلة طويلة.</p>"
          + "<p>وقال رئيس <b>الوفد</b> إن الزيارة قصيرة ولن تتكرر.<br>وغادر صباح اليوم.</p>";
  private static final String BODY =
      "وصل الوفد أمس إلى المدينة القديمة بعد رحلة طويلة.\n"
          + "وقال رئيس الوفد إن الزيارة قصيرة ولن تتكرر.\n"
          + "وغادر صباح اليوم.";

  private final Inbox inbox;

  HtmlPagesTest(@TempDir Path folder) {
    this.inbox = new Inbox(folder);
  }

  @Test
  void takes_headline_date_outlet_and_address_from_the_page_itself() {
    var article =
        inbox
            .put(
                "page.html",
                "<html lang=ar-EG><head><title>وصول الوفد | موقع الخبر</title>"
                    + "<meta property='og:title' content='وصول الوفد'>"
                    + "<meta property='og:site_name' content='الخبر'>"
                    + "<meta property='article:published_time' content='2016-03-04T10:00:00Z'>"
                    + "<link rel=canonical href='https://example.org/1'></head>"
                    + "<body><h1>وصول الوفد</h1>"
                    + PARAGRAPHS
                    + "</body></html>")
            .read()
            .only();
    assertThat(article.id()).isEqualTo("page");
    assertThat(article.text()).isEqualTo("وصول الوفد\n" + BODY);
    assertThat(article.headline()).contains("وصول الوفد");
    assertThat(article.date()).hasToString("Optional[2016-03-04]");
    assertThat(article.publisher()).contains("الخبر");
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.language()).isEqualTo("ar-EG");
  }

  @Test
  void takes_them_from_linked_data_first() {
    var article =
        inbox
            .put(
                "page.html",
                "<meta property='og:title' content='غيره'><script type='application/ld+json'>"
                    + "{\"@graph\":[{\"@type\":\"WebPage\",\"headline\":\"صفحة\"},"
                    + "{\"@type\":[\"NewsArticle\"],\"headline\":\"وصول الوفد\","
                    + "\"datePublished\":\"2016-03-04\",\"publisher\":{\"name\":\"الخبر\"}}]}"
                    + "</script>"
                    + PARAGRAPHS)
            .read()
            .only();
    assertThat(article.headline()).contains("وصول الوفد");
    assertThat(article.date()).hasToString("Optional[2016-03-04]");
    assertThat(article.publisher()).contains("الخبر");
  }

  @Test
  void leaves_out_what_stands_beside_the_article() {
    var article =
        inbox
            .put(
                "page.html",
                "<body><header>الرئيسية</header><nav><a href=/>سياسة واقتصاد ورياضة</a></nav>"
                    + "<form><div class=wrap><div class=content><h1>وصول الوفد</h1>"
                    + PARAGRAPHS
                    + "<div class='share-buttons related'><p>اقرأ أيضا: خبر آخر عن مدينة أخرى.</p></div>"
                    + "<script>document.write('نص مكتوب من برنامج لا يشغل هنا')</script></div>"
                    + "<aside><p>الأكثر قراءة هذا الأسبوع في موقع الخبر.</p></aside></div></form>"
                    + "<div id=comments><p>تعليق طويل لقارئ يقول إن الوفد لم يصل قط.</p></div>"
                    + "<footer><p>جميع الحقوق محفوظة لموقع الخبر.</p></footer></body>")
            .read()
            .only();
    assertThat(article.text()).isEqualTo("وصول الوفد\n" + BODY);
  }

  @Test
  void metadata_beside_the_page_comes_first() {
    inbox.put("page.html", "<title>عنوان</title>" + PARAGRAPHS);
    inbox.put("page.json", "{\"title\":\"وصول الوفد\",\"date\":\"2016-03-04\"}");
    var outcome = inbox.read();
    assertThat(outcome.only().headline()).contains("وصول الوفد");
    assertThat(outcome.notes()).isEmpty();
  }

  @Test
  void reads_the_encoding_that_the_page_declares() {
    var page = "<meta charset=\"windows-1256\"><title>وفد</title><p>وصل.</p>";
    var article =
        inbox.put("page.html", page.getBytes(Charset.forName("windows-1256"))).read().only();
    assertThat(article.text()).isEqualTo("وفد\nوصل.");
  }

  @Test
  void a_page_without_text_is_rejected() {
    inbox.put("a.html", "<html><head><title>وصول الوفد</title></head><body></body></html>");
    inbox.put("b.html", "<script>var a = 'وصول الوفد';</script><img src='https://example.org/x'>");
    assertThat(inbox.read().rejected())
        .containsExactly("a.html: HTML without text", "b.html: HTML without text");
  }

  @Test
  void a_page_nested_thousands_deep_is_read() {
    var deep = "<div>".repeat(20000) + PARAGRAPHS + "</div>".repeat(20000);
    assertThat(inbox.put("page.html", deep).read().only().text()).contains("الوفد");
  }
}
