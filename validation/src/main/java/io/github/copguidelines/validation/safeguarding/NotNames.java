package io.github.copguidelines.validation.safeguarding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words with a capital letter that are no names of persons. */
final class NotNames {

  private static final Set<String> WORDS =
      Set.of(
          String.join(
                  ",",
                  "children,child,girls,girl,boys,boy,pupils,students,student,users,user,youth,teens",
                  "teenagers,adolescents,people,participants,learners,those,all,they,he,she,minors",
                  "ages,age,aged,under,over,from,between,the,a,an,some,both,each,every,only,when,if",
                  "article,section,chapter,part,table,figure,annex,appendix,clause,paragraph,page,item",
                  "goal,target,indicator,resolution,recommendation,step,level,grade,phase,stage,class",
                  "version,year,years,week,day,act,law,bill,code,convention,protocol,regulation,rule",
                  "decision,report,study,survey,group,team,school,schools,ministry,ministries,agency",
                  "authority,police,court,commission,committee,council,foundation,association,network",
                  "programme,program,project,initiative,campaign,strategy,plan,policy,centre,center",
                  "institute,university,union,federation,alliance,office,department,safe,online",
                  "internet,hotline,helpline,portal,band,question,module,session,lesson,monday",
                  "tuesday,wednesday,thursday,friday,saturday,sunday,member,members,states,partners",
                  "north,south,east,west,africa,europe,asia,americas,arab,world,international,national",
                  "niños,niñas,niño,niña,adolescentes,jóvenes,menores,alumnos,alumnas,estudiantes",
                  "usuarios,chicos,chicas,edad,edades,artículo,sección,capítulo,tabla,anexo,página",
                  "objetivo,meta,resolución,ley,decreto,código,convención,protocolo,informe,encuesta",
                  "grupo,escuela,escuelas,ministerio,agencia,policía,comisión,consejo,fundación",
                  "asociación,red,programa,proyecto,iniciativa,campaña,estrategia,política,centro",
                  "instituto,universidad,unión,línea,lunes,martes,miércoles,jueves,viernes,sábado",
                  "domingo,miembros,socios,los,las,el,la,en,para,desde,entre,con,por",
                  "enfants,enfant,filles,garçons,jeunes,âgés,âgées,mineurs,élèves,étudiants",
                  "utilisateurs,âge,âges,chapitre,tableau,annexe,objectif,cible,résolution,loi,décret",
                  "rapport,enquête,groupe,école,écoles,ministère,agence,conseil",
                  "fondation,réseau,projet,campagne,stratégie,ligne,numéro,lundi,mardi,mercredi,jeudi",
                  "vendredi,samedi,dimanche,membres,partenaires,les,des,dans,pour,depuis,au,aux,si,dès",
                  "дети,детей,девочки,мальчики,девочка,мальчик,подростки,школьники,ученики,учащиеся",
                  "пользователи,возраст,статья,раздел,глава,часть,таблица,приложение,пункт,цель",
                  "резолюция,закон,указ,кодекс,конвенция,доклад,опрос,группа,школа,школы,министерство",
                  "агентство,полиция,комиссия,совет,фонд,ассоциация,сеть,программа,проект,инициатива",
                  "кампания,стратегия,план,центр,институт,университет,союз,лига,линия,телефон",
                  "понедельник,вторник,среда,четверг,пятница,суббота,воскресенье,республика,для,от,до",
                  "с,в,на,и,по,из,федерация,за,через,около,более,менее,почти,уже,после,спустя,всего",
                  "facebook,instagram,tiktok,youtube,whatsapp,snapchat,twitter,discord,roblox,google",
                  "apple,microsoft,telegram,netflix,minecraft,fortnite,unicef,unesco,interpol",
                  "europol,parliament,minister,congress,senate,at",
                  "sin,sans,without,без,hace,tras,durante,cada,casi,sobre,après,avant,pendant,durant,environ,presque")
              .split(","));

  private NotNames() {}

  /** Returns true if a word in lower case is one of them, or the name of a month. */
  static boolean hasWord(String word) {
    return WORDS.contains(word) || Months.has(word);
  }

  /** Returns true if a text in lower case is the name of a country in one of the six languages. */
  static boolean isCountry(String name) {
    return Countries.NAMES.contains(name);
  }

  /** Holds the names, which are gathered when they are first asked for. */
  private static final class Countries {
    static final Set<String> NAMES =
        Stream.of("ar", "en", "es", "fr", "ru", "zh")
            .map(Locale::forLanguageTag)
            .flatMap(Countries::in)
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    private static Stream<String> in(Locale language) {
      return Stream.of(Locale.getISOCountries())
          .map(country -> new Locale.Builder().setRegion(country).build())
          .map(country -> Cues.folded(country.getDisplayCountry(language)));
    }
  }
}
