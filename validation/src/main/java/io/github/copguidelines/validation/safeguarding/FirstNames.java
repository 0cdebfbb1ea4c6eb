package io.github.copguidelines.validation.safeguarding;

import java.util.Set;

/**
 * First names that many have, where a capital letter alone does not tell a person from a place.
 *
 * <p>No list knows all names: this one is asked only where the form of the text says too little.
 */
final class FirstNames {

  private static final Set<String> NAMES =
      Set.of(
          String.join(
                  ",",
                  "emma,olivia,amelia,lily,sophie,sophia,sofia,ava,mia,isla,ella,emily,charlotte",
                  "jessica,jane,janet,mary,maria,anna,anne,ann,laura,lucy,alice,ruby,chloe,megan",
                  "hannah,sarah,sara,rachel,rebecca,kate,katie,holly,molly,amy,eva,eve,zoe,nora",
                  "leah,grace,hope,faith,rose,daisy,ivy,freya,erin,julia,clara,elena,irene,helen",
                  "tom,thomas,tim,noah,oliver,harry,jack,jacob,james,john,joe,joseph,josh,joshua",
                  "daniel,dan,david,ben,benjamin,sam,samuel,adam,alex,alexander,max,leo,liam,luke",
                  "lucas,mark,matthew,michael,mike,peter,paul,philip,robert,ryan,simon,william,will",
                  "george,henry,charlie,ethan,ian,kevin,martin,nathan,oscar,patrick,stephen,tyler",
                  "léa,lea,chloé,camille,manon,inès,ines,jade,louise,zoé,juliette,élise,elise,océane",
                  "mathilde,pauline,marie,margaux,amandine,céline,nathalie,isabelle,hélène,claire",
                  "hugo,louis,jules,théo,théodore,enzo,mathis,arthur,gabriel,raphaël,pierre",
                  "jean,jacques,luc,marc,antoine,nicolas,julien,maxime,quentin,rémi,clément,bastien",
                  "lucía,lucia,maría,martina,paula,valentina,camila,daniela,isabella,ximena,renata",
                  "valeria,carmen,ana,julieta,rosa,pilar,marta,noelia,alba,sofi,luisa",
                  "mateo,diego,pablo,santiago,alejandro,carlos,javier,juan,josé,jose,luis,miguel",
                  "andrés,sebastián,nicolás,tomás,joaquín,emilio,álvaro,manuel,pedro,rafael,antonio",
                  "joão,beatriz,mariana,thiago,amina,aminata,fatima,fatou,aisha,aïcha,ayesha",
                  "zahra,zainab,mariam,maryam,layla,leila,nour,noor,yasmin,khadija,salma,hana,awa,ngozi",
                  "mohamed,mohammed,muhammad,ahmed,ali,omar,yusuf,youssef,ibrahim,karim,hassan,hussein",
                  "khalid,bilal,amir,tariq,samir,kofi,kwame,ama,chidi,tunde,wanjiru,otieno,moussa,ousmane",
                  "priya,anjali,ananya,aarav,arjun,rahul,rohan,ravi,sunita,sita,wei,ming,yuki,haruto",
                  "мария,маша,анна,аня,софия,соня,софья,дарья,даша,алиса,алина,полина,виктория,вика",
                  "екатерина,катя,елена,лена,ольга,оля,наталья,наташа,татьяна,таня,ирина,ира,юлия,юля",
                  "ксения,вера,надежда,светлана,варвара,ева,василиса,клара,лиза,елизавета,настя",
                  "иван,ваня,александр,саша,дмитрий,дима,максим,артем,артём,михаил,миша,даниил,кирилл",
                  "андрей,алексей,леша,лёша,сергей,павел,паша,петр,пётр,петя,никита,егор,илья,матвей",
                  "тимофей,роман,рома,вася,василий,коля,николай,юрий,олег,игорь,антон,денис,степан",
                  "lina,lena,nina,mila,tina,lola,luna,marco,luca,giulia,anton,felix,jonas,jan,piotr,olga")
              .split(","));

  /** Those that are other words as well, so that a small letter makes them one. */
  private static final Set<String> WORDS =
      Set.of(
          ("grace,hope,faith,rose,daisy,ivy,jade,will,mark,max,jean,marc,eve,ami,ama,awa,clara,alba,"
                  + "rosa,pilar,ali,ben,dan,jack,sam,luna,mila,lola,jan,hana,wei,ming,claire,ruby,"
                  + "holly,amen,вера,надежда,роман,ира,лена,ann,ava,via")
              .split(","));

  private FirstNames() {}

  /** Returns true for a word, in lower case, that is such a name. */
  static boolean has(String word) {
    int hyphen = word.indexOf('-');
    return NAMES.contains(hyphen > 0 ? word.substring(0, hyphen) : word);
  }

  /** Returns true for one that is a name in small letters too. */
  static boolean isInSmall(String word) {
    return NAMES.contains(word) && !WORDS.contains(word);
  }

  /** Returns true if one of the words of a part is such a name. */
  static boolean in(ScannedText text, int start, int end) {
    Words words = new Words(text, start);
    while (words.on() && words.end() <= end) {
      if (has(words.folded())) {
        return true;
      }
    }
    return false;
  }
}
