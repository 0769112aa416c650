//! Why a card could not be had.

use crate::card::{Problem, REVIEWS};
use crate::view::Notice;

/// What stopped a card from being drawn.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Nothing came back: no connection, no such host, or the server does not allow other sites.
    Network,
    /// The server answered with this status.
    Http(u16),
    /// There was nothing in the file.
    Empty,
    /// The file is not JSON, in the browser's words.
    Syntax(String),
    /// The JSON is no card; all that is wrong with it.
    Shape(Vec<Problem>),
    /// The card must not be shown before this day, in words; and what else is wrong with it.
    Embargoed(String, Vec<Problem>),
    /// The card must not be shown since this day, in words; and what else is wrong with it.
    Expired(String, Vec<Problem>),
}

impl Fault {
    /// The stable name that `rc-error` carries.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::Network => "network",
            Fault::Http(_) => "http",
            Fault::Empty => "empty",
            Fault::Syntax(_) => "syntax",
            Fault::Shape(_) => "shape",
            Fault::Embargoed(..) => "embargoed",
            Fault::Expired(..) => "expired",
        }
    }

    /// The problems of the JSON, where it was read.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Fault::Shape(problems) | Fault::Embargoed(_, problems) | Fault::Expired(_, problems) => problems,
            _ => &[],
        }
    }

    /// What the reader is told.
    pub fn notice(&self) -> Notice {
        let (key, detail) = match self {
            Fault::Network => ("error.network", String::new()),
            Fault::Http(status) => ("error.http", status.to_string()),
            Fault::Empty => ("error.empty", String::new()),
            Fault::Syntax(words) => ("error.syntax", words.clone()),
            Fault::Shape(problems) => ("error.shape", problems.first().map(written).unwrap_or_default()),
            Fault::Embargoed(day, _) => ("error.embargoed", day.clone()),
            Fault::Expired(day, _) => ("error.expired", day.clone()),
        };
        Notice { key, detail: detail.into() }
    }
}

/// Where a problem is and what is wrong there; in a reader's browser only its code.
fn written(problem: &Problem) -> String {
    let what = if REVIEWS { &problem.message } else { problem.code };
    match problem.path.as_str() {
        "" => what.to_owned(),
        path => format!("{path}: {what}"),
    }
}
