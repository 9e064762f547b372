package org.isnad.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Invented articles, as many as are wanted: the same number gives the same articles. */
final class Invented {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PEOPLE =
      List.of(
          "سمير الحداد", "ليلى منصور", "كريم الصباغ", "هناء قباني", "فارس النجار", "رانيا العلي");
  private static final List<String> TITLES =
      List.of(
          "وزير الخارجية السوري",
          "الرئيس الروسي",
          "المتحدث باسم الجيش العراقي",
          "رئيس الوزراء الأردني");
  private static final List<String> OUTLETS = List.of("رويترز", "سانا", "الجزيرة", "الشرق الأوسط");
  private static final List<String> SOURCES =
      List.of("مصدر أمني", "مصادر محلية", "شهود عيان", "مسؤول");
  private static final List<String> FORCES =
      List.of("القوات الروسية", "الجيش السوري", "القوات العراقية", "الجيش التركي");
  private static final List<String> PLACES =
      List.of("حلب", "دمشق", "الموصل", "عمان", "موسكو", "أنقرة", "بيروت", "القاهرة", "الرياض");
  private static final List<String> DAYS =
      List.of("أمس", "يوم الأحد", "اليوم", "الشهر الماضي", "غدا");
  private static final List<String> SENTENCES =
      List.of(
          "قال %1$s %2$s إن %5$s قصفت مواقع قرب %6$s %7$s.",
          "نقلت %3$s عن %4$s أن %5$s قصفت بلدة قرب %6$s %7$s.",
          "التقى %2$s وزير الخارجية الإيراني في %6$s %7$s.",
          "وأكد %2$s أن المحادثات في %6$s ستبدأ %7$s.",
          "ونفى %1$s «مشاركة %5$s في الهجوم على %6$s».",
          "وأعلنت فرنسا أنها ستقدم مساعدات إلى %6$s.",
          "واتهم %2$s تركيا بدعم المسلحين في %6$s.",
          "ووقعت روسيا وسوريا اتفاقا في %6$s %7$s.");

  private Invented() {}

  /** Writes articles as JSON Lines. */
  static Path write(int articles, Path file) throws IOException {
    return Files.write(file, IntStream.range(0, articles).mapToObj(Invented::article).toList());
  }

  private static String article(int number) {
    var text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      text.append(sentence(number * 11 + i * 5, i)).append(i % 3 == 2 ? "\n" : " ");
    }
    return JSON.createObjectNode()
        .put("id", "invented-" + number)
        .put("title", sentence(number * 7, number).replace(".", ""))
        .put("text", text.toString())
        .put("date", LocalDate.of(2015, 1, 1).plusDays(number * 3L % 700).toString())
        .put("publisher", pick(OUTLETS, number))
        .toString();
  }

  private static String sentence(int seed, int kind) {
    return String.format(
        pick(SENTENCES, kind),
        pick(TITLES, seed),
        pick(PEOPLE, seed / 2),
        pick(OUTLETS, seed / 3),
        pick(SOURCES, seed / 5),
        pick(FORCES, seed / 7),
        pick(PLACES, seed),
        pick(DAYS, seed / 3));
  }

  private static String pick(List<String> words, int at) {
    return words.get(at % words.size());
  }
}
