//! Words gathered into paragraphs.

/// How words are set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Emphasis.
    pub emphasis: bool,
    /// Strong emphasis.
    pub strong: bool,
    /// The address that they lead to.
    pub link: Option<String>,
}

/// Words of one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their style.
    pub style: Style,
}

/// Paragraphs that grow at their end. White space is one space; an empty line or two line breaks part
/// paragraphs.
#[derive(Debug, Default)]
pub struct Runs {
    paragraphs: Vec<Vec<Run>>,
    ends: bool,
    item: bool,
    space: bool,
    empty_lines: usize,
    breaks: usize,
}

impl Runs {
    /// The paragraphs; none is empty.
    pub fn paragraphs(&self) -> &[Vec<Run>] {
        &self.paragraphs
    }

    /// All words, one after another, as one line.
    pub fn line(&self) -> String {
        let paragraphs =
            self.paragraphs.iter().map(|runs| runs.iter().map(|run| run.text.as_str()).collect());
        paragraphs.collect::<Vec<String>>().join(" ")
    }

    /// Adds words.
    pub fn add(&mut self, text: &str, style: Style) {
        for c in text.chars() {
            if c.is_whitespace() || c.is_control() {
                self.space = true;
                self.empty_lines += usize::from(c == '\n');
            } else {
                self.settle(&style);
                self.push(c, &style);
            }
        }
        self.empty_lines = 0;
    }

    /// A line break; two of them part paragraphs.
    pub fn line_break(&mut self) {
        self.space = true;
        self.breaks += 1;
        self.ends |= self.breaks > 1;
    }

    /// What follows is another paragraph.
    pub fn paragraph_break(&mut self) {
        self.ends = true;
    }

    /// What follows is an item of a list.
    pub fn item(&mut self) {
        (self.ends, self.item) = (true, true);
    }

    /// Writes the space or the break that stands before a character.
    fn settle(&mut self, style: &Style) {
        if self.ends || self.empty_lines > 1 || self.paragraphs.is_empty() {
            self.paragraphs.push(Vec::new());
            if self.item {
                "• ".chars().for_each(|c| self.push(c, &Style::default()));
            }
        } else if self.space {
            let inside = self.last().is_some_and(|run| run.style == *style);
            let style = if inside { style.clone() } else { Style::default() };
            self.push(' ', &style);
        }
        (self.ends, self.item, self.space) = (false, false, false);
        (self.empty_lines, self.breaks) = (0, 0);
    }

    fn last(&mut self) -> Option<&mut Run> {
        self.paragraphs.last_mut()?.last_mut()
    }

    fn push(&mut self, c: char, style: &Style) {
        let Some(runs) = self.paragraphs.last_mut() else { return };
        match runs.last_mut() {
            Some(run) if run.style == *style => run.text.push(c),
            _ => runs.push(Run { text: c.into(), style: style.clone() }),
        }
    }
}
