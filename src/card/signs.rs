//! Looking into texts by ASCII signs.
//!
//! std's searching takes any pattern, and is compiled anew for every kind of it: 5 KB in the wasm.

/// What stands before and behind the first such sign.
pub fn cut_at(text: &str, sign: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == sign)?;
    Some((&text[..place], &text[place + 1..]))
}

/// The parts of a text between such signs, at least one.
pub fn parts(text: &str, sign: u8) -> Parts<'_> {
    Parts { rest: Some(text), sign }
}

/// See [`parts`].
pub struct Parts<'a> {
    rest: Option<&'a str>,
    sign: u8,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        let Some((part, rest)) = cut_at(rest, self.sign) else { return Some(rest) };
        self.rest = Some(rest);
        Some(part)
    }
}

/// A number of digits and nothing else.
pub fn number(digits: &str) -> Option<usize> {
    let mut number: usize = 0;
    for byte in digits.bytes() {
        let digit = char::from(byte).to_digit(10)?;
        number = number.checked_mul(10)?.checked_add(digit as usize)?;
    }
    Some(number).filter(|_| !digits.is_empty())
}
