//! What the newsroom says of the card itself: its envelope.

use super::near;
use super::read::{At, Read};
use super::record::record;
use super::shape::Shape;
use super::{Card, Json, Line, Moment, Text, When, Whole};

record! {
    /// What the newsroom says of the card itself. The names follow schema.org and IPTC's ninjs where they
    /// have one.
    pub struct Editorial {
        /// Which edition of the card this is, counted from 1.
        pub revision: Option<Whole> = "3",
        /// When it was first published.
        pub published: Option<Moment> = r#""2026-01-16T18:00:00+09:00""#,
        /// When its words were last changed.
        pub modified: Option<Moment> = r#""2026-01-18T09:30:00+09:00""#,
        /// Until when it must not be shown to anybody.
        pub embargoed: Option<Moment> = r#""2026-01-16T18:00:00+09:00""#,
        /// From when on it must not be shown any more.
        pub expires: Option<Moment> = r#""2027-01-16""#,
        /// Why it has been taken down. Nothing but this is shown then.
        pub withdrawn: Option<Withdrawal> = r#"{ "date": "2026-02-01", "text": "This card was withdrawn because its main source proved wrong." }"#,
        /// A warning that the reader must pass before seeing more than the headline and the summary.
        pub sensitive: Option<Line> = r#""This card describes violence.""#,
    }
    => Editorial::verify
}

record! {
    /// The end of a card.
    pub struct Withdrawal {
        /// When it was taken down.
        pub date: Option<When> = r#""2026-02-01""#,
        /// What readers are told.
        pub text: Text = r#""This card was withdrawn because its main source proved wrong.""#,
    }
}

/// Whether a key that is not known is nearest to this one.
fn is_misspelt(at: At, key: &str) -> bool {
    let keys = Editorial::KEYS;
    let Json::Object(entries) = at.value() else { return false };
    entries
        .iter()
        .any(|(written, _)| !keys.contains(&&**written) && near::nearest(written, keys) == Some(key))
}

/// The envelope, where there is one. A card with one that cannot be read is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope(pub Option<Editorial>);

impl Read for Envelope {
    const REQUIRED: bool = false;

    fn shape() -> Shape {
        Editorial::shape()
    }

    fn read(at: At) -> Option<Self> {
        match at.value() {
            Json::Null => Some(Envelope(None)),
            _ => Editorial::read(at).map(|editorial| Envelope(Some(editorial))),
        }
    }
}

/// Whether a card may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It may.
    Open,
    /// Not before this moment.
    Embargoed(Moment),
    /// Not since this moment.
    Expired(Moment),
}

impl Editorial {
    /// What keeps a card from readers must be understood: in doubt nothing is shown.
    fn verify(self, at: At) -> Option<Self> {
        let limits = [
            ("embargoed", self.embargoed.is_some()),
            ("expires", self.expires.is_some()),
            ("withdrawn", self.withdrawn.is_some()),
            ("sensitive", self.sensitive.is_some()),
        ];
        let is_written = |key: &str| at.inside(key, |at| *at.value() != Json::Null) || is_misspelt(at, key);
        if let Some((key, _)) = limits.iter().find(|(key, understood)| !understood && is_written(key)) {
            at.error("unclear-limit", || {
                let message = format!("“{key}” could not be read, so the card is not shown");
                (message, format!("mend “{key}” first"))
            });
            return None;
        }
        at.review(|at| self.review_order(at));
        Some(self)
    }

    fn review_order(&self, at: At) {
        let pairs = [
            (self.published, "published", self.modified, "modified"),
            (self.published, "published", self.expires, "expires"),
            (self.embargoed, "embargoed", self.expires, "expires"),
        ];
        for (first, earlier, second, later) in pairs {
            if let (Some(first), Some(second)) = (first, second)
                && first.seconds() > second.seconds()
            {
                let message = format!("“{later}” lies before “{earlier}”");
                at.inside(later, |at| at.warn("bad-order", || (message, "put the two times right")));
            }
        }
    }
}

impl Card {
    /// Why the card has been taken down, if it has.
    pub fn withdrawal(&self) -> Option<&Withdrawal> {
        self.editorial.0.as_ref()?.withdrawn.as_ref()
    }

    /// Whether the card may be shown at a moment, in seconds since 1970 began in UTC. A withdrawn card always
    /// may: it says no more than that.
    pub fn standing(&self, now: i64) -> Standing {
        let Some(editorial) = self.editorial.0.as_ref().filter(|_| self.withdrawal().is_none()) else {
            return Standing::Open;
        };
        match (editorial.embargoed, editorial.expires) {
            (Some(embargoed), _) if now < embargoed.seconds() => Standing::Embargoed(embargoed),
            (_, Some(expires)) if now >= expires.seconds() => Standing::Expired(expires),
            _ => Standing::Open,
        }
    }
}
