//! Numbers and flags.

use super::Json;
use super::read::{At, Read};
use super::shape::Shape;

/// A whole number from 1 to 65,535: a length in pixels, the number of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole(pub u16);

impl Read for Whole {
    fn shape() -> Shape {
        Shape::Whole(1, 65535)
    }

    fn read(at: At) -> Option<Self> {
        match at.value() {
            &Json::Number(n) if n.fract() == 0.0 && (1.0..=65535.0).contains(&n) => Some(Whole(n as u16)),
            _ => {
                at.wrong_kind("a whole number from 1 to 65535");
                None
            }
        }
    }
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag(pub bool);

impl Read for Flag {
    fn shape() -> Shape {
        Shape::Flag
    }

    fn read(at: At) -> Option<Self> {
        match at.value() {
            &Json::Bool(flag) => Some(Flag(flag)),
            _ => {
                at.wrong_kind("true or false");
                None
            }
        }
    }
}
