create table if not exists practice_record (
  id varchar(100) primary key,
  stage varchar(20) not null,
  document character large object not null
);
