//! Countries and territories.

use super::problem::quoted;
use super::read::{At, Read};
use super::shape::Shape;
use super::signs::parts;

/// The codes for which `static/flags/` has a flag: ISO 3166-1 alpha-2, and the reserved or user-assigned
/// AC, EU, IC, TA and XK.
const CODES: &str = "\
    AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC \
    EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY \
    HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ \
    LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX \
    MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO \
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK \
    TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// The code of a country or territory that has a flag, in capital letters: `IT`, `JP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country(&'static str);

impl Country {
    /// The two letters.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// Every code that is known.
    pub fn all() -> impl Iterator<Item = Country> {
        parts(CODES, b' ').map(Country)
    }
}

impl Read for Country {
    fn shape() -> Shape {
        Shape::OneOf(Country::all().map(|country| (country.0, "")).collect())
    }

    fn read(at: At) -> Option<Self> {
        let code = at.text()?;
        let country = Country::all().find(|country| country.0 == code);
        if country.is_none() {
            at.error("bad-country", || (format!("{} is not a country code", quoted(code)), help(code)));
        }
        country
    }
}

fn help(code: &str) -> String {
    let meant = if code.eq_ignore_ascii_case("UK") { "GB" } else { code };
    let meant = Country::all().find(|country| country.0.eq_ignore_ascii_case(meant));
    match meant {
        Some(country) => format!("write “{}”", country.0),
        None => "write the two capital letters of ISO 3166-1, such as “IT” for Italy".into(),
    }
}
