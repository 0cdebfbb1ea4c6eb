package io.github.copguidelines.service;

import io.github.copguidelines.finding.Stage;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores records as the text that the library writes, so that unknown members are not lost.
 * Thread-safe; the database accepts only one of two records with the same identifier.
 */
@Repository
class RecordStore {

  private final JdbcClient jdbc;

  RecordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a record; returns false, without a change, if the identifier exists already. */
  boolean add(String id, Stage stage, String document) {
    try {
      jdbc.sql("insert into practice_record (id, stage, document) values (?, ?, ?)")
          .params(id, stage.code(), document)
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  Optional<String> find(String id) {
    return jdbc.sql("select document from practice_record where id = ?")
        .param(id)
        .query(String.class)
        .optional();
  }

  List<String> page(int page, int size) {
    return jdbc.sql("select document from practice_record order by id limit ? offset ?")
        .params(size, (long) page * size)
        .query((row, number) -> row.getString("document"))
        .list();
  }

  long count() {
    return jdbc.sql("select count(*) from practice_record").query(Long.class).single();
  }
}
