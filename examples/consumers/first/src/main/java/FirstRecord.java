import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.validation.CopValidator;

class FirstRecord {
  public static void main(String[] args) {
    PracticeRecord record = PracticeRecord.builder().id("school-lessons").addCountry("RW").build();
    CopValidator validator = CopValidator.with(Catalogues.itu2020()); // one for the application
    validator.validate(record, Stage.SUBMISSION).findings().forEach(System.out::println);
  }
}
