//! What the verbs' options have in common.

use crate::card::Moment;
use lexopt::{Parser, ValueExt};

/// The value of an option; the error is a sentence for the user.
pub fn value(parser: &mut Parser) -> Result<String, String> {
    parser.value().and_then(|value| value.string()).map_err(|fault| fault.to_string())
}

/// The value of `--at`: a moment, in seconds since 1970 began in UTC.
pub fn moment(parser: &mut Parser) -> Result<i64, String> {
    let written = value(parser)?;
    Moment::parse(&written).map(Moment::seconds).map_err(|flaw| flaw.to_string())
}
