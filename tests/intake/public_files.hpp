// Small public data files of an authority that does not exist, and what import makes of them.
#pragma once

#include "base/whole_file.hpp"
#include "intake/import.hpp"
#include "support/temporary_folder.hpp"

#include <string>
#include <vector>

namespace clinic {

inline const std::string kSpine =
    "URN,LA,ESTAB,LAESTAB,SCHNAME,POSTCODE,ICLOSE,OPENDATE,CLOSEDATE,MINORGROUP,NFTYPE,"
    "ISPRIMARY,ISSECONDARY,ISPOST16\r\n"
    "900101,999,2001,9992001,\"Mere Primary, Upper Site\",ZZ1 1AA,1,,,Maintained School,"
    "Community school,1,0,0\r\n"
    "900102,999,4001,9994001,St Zo\xEB's Academy,ZZ1 1AB,1,2018-09-01 00:00:00,,Academy,"
    "Academy - Converter mainstream,1,1,1\r\n"
    "900103,999,7001,9997001,The Weir School,ZZ1 1AC,3,,31/08/2019,Special School,"
    "Community special school,1,1,0\r\n"
    "900104,999,1101,9991101,Weir Pupil Referral Unit,ZZ1 1AD,1,,,Maintained School,"
    "Pupil referral unit,0,1,0\r\n"
    "900105,999,6001,9996001,Mere Hall,ZZ1 1AE,1,,,Independent School,"
    "Other independent school,1,1,0\r\n"
    "900106,999,6002,9996002,Mere Lodge,ZZ1 1AF,1,,,Special School,"
    "Other independent special school,1,1,0\r\n"
    "900107,999,8001,9998001,Mere College,ZZ1 1AG,1,,,College,Sixth form college,0,0,1\r\n"
    "900108,999,2002,9992002,Old Infants,ZZ1 1AH,2,,20180831,Maintained School,"
    "Community school,1,0,0\r\n"
    "900201,998,2001,9982001,Elsewhere School,ZZ2 1AA,1,,,Maintained School,"
    "Community school,1,0,0\r\n";

inline const std::string kCensus =
    "URN,LA,ESTAB,SCHOOLTYPE,NOR,PSENELSE,PSENELK,PNUMEAL,NUMFSM,PNUMFSMEVER\n"
    "900101,999,2001,State-funded primary,196,1.5,16.3,8.2,102,57.7\n"
    "900102,999,4001,State-funded secondary,5,SUPP,SUPP,SUPP,SUPP,SUPP\n"
    "900105,999,6001,Independent school,80,NA,NA,NA,NA,NA\n"
    "900201,998,2001,State-funded primary,x,x,x,x,x,x\n"
    "NAT,,PRI,State-funded primary,4000,1.6,12.6,21.2,600,23\n"
    "LA,999,PRI,State-funded primary,400,1.7,12.7,21.3,50,23.1\n"
    "LA,998,PRI,State-funded primary,300,1.8,12.8,21.4,40,23.2\n";

inline const std::string kAbsence =
    "LA,ESTAB,URN,PERCTOT,PPERSABS10\n"
    "999,2001,900101,6.4,20.4%\n"
    "999,4001,900102,,SUPP\n"
    "NAT,PRI,,4,8.2\n"
    "NAT,SEC,,5.5,13.7\n";

inline const std::string kOfsted =
    "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness\n"
    "900101,Mere Primary,Primary,2018-07-05,2018-09-12,2\n"
    "900103,The Weir School,Special,20/11/2012,12/12/2012,1\n"
    "900201,Elsewhere School,Primary,2009-08-31,2009-09-30,3\n";

struct ImportResult {
    Imported imported;
    std::string remarks;
};

struct PublicFile {
    std::string name;
    std::string content;
    std::string year;
};

// What is said of files in a folder, as if they had been typed inside it.
inline std::string without_folder(std::string text, const std::string& folder) {
    for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder)) {
        text.erase(at, folder.size() + 1);
    }
    return text;
}

// Imports files of these names.
inline ImportResult imported_from(const std::vector<PublicFile>& files,
                                  const std::string& la = "999") {
    const TemporaryFolder folder;
    ImportWish wish{la, {}};
    for (const PublicFile& file : files) {
        const std::string path = (folder.path() / file.name).string();
        write_whole_file(path, file.content);
        wish.files.push_back({path, file.year});
    }
    Diagnostics diagnostics;
    ImportResult result;
    result.imported = import_files(wish, diagnostics);
    result.remarks =
        without_folder(to_text(diagnostics, "nothing was written"), folder.path().string());
    return result;
}

}  // namespace clinic
