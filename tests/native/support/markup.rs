//! The markup that a server renderer prints, read back. It reads what Yew prints and no more, and takes
//! every `<` for the beginning of a tag, as a browser would: text that is not escaped shows up as elements.

/// An element with what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its tag.
    pub tag: String,
    /// Its attributes, in order.
    pub attributes: Vec<(String, String)>,
    /// The text in it and in its descendants.
    pub text: String,
    /// The place of its parent in the page, if it has one.
    pub parent: Option<usize>,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// All elements, in the order in which they begin.
#[derive(Debug, Default)]
pub struct Page {
    /// The elements.
    pub elements: Vec<Element>,
    /// The pieces of text between tags, in order.
    pub texts: Vec<String>,
    open: Vec<usize>,
}

const WITHOUT_END: [&str; 4] = ["br", "hr", "img", "input"];

impl Page {
    /// Reads markup.
    pub fn read(markup: &str) -> Self {
        let mut page = Page::default();
        let mut rest = markup;
        while let Some(start) = rest.find('<') {
            page.add_text(&rest[..start]);
            rest = page.add_tag(&rest[start + 1..]);
        }
        page.add_text(rest);
        assert!(page.open.is_empty(), "elements without end: {:?}", page.open);
        page
    }

    /// The elements with this tag.
    pub fn tagged(&self, tag: &str) -> Vec<&Element> {
        self.elements.iter().filter(|element| element.tag == tag).collect()
    }

    /// The elements whose attribute has this value.
    pub fn with(&self, attribute: &str, value: &str) -> Vec<&Element> {
        self.elements.iter().filter(|element| element.get(attribute) == Some(value)).collect()
    }

    /// The only element whose attribute has this value.
    pub fn the(&self, attribute: &str, value: &str) -> &Element {
        match self.with(attribute, value).as_slice() {
            [element] => element,
            others => panic!("{} elements have {attribute}=“{value}”", others.len()),
        }
    }

    /// The values of an attribute, wherever it stands.
    pub fn values(&self, attribute: &str) -> Vec<&str> {
        self.elements.iter().filter_map(|element| element.get(attribute)).collect()
    }

    /// The text of the page.
    pub fn text(&self) -> String {
        self.texts.concat()
    }

    /// The elements around this one, from the inside out.
    pub fn around<'a>(&'a self, element: &'a Element) -> impl Iterator<Item = &'a Element> {
        let parent = |element: &&'a Element| element.parent.map(|place| &self.elements[place]);
        std::iter::successors(Some(element), parent).skip(1)
    }

    /// Whether an element stands in another one.
    pub fn is_in(&self, element: &Element, outer: &Element) -> bool {
        self.around(element).any(|around| std::ptr::eq(around, outer))
    }

    /// The elements in this one whose attribute has this value.
    pub fn inside(&self, outer: &Element, attribute: &str, value: &str) -> Vec<&Element> {
        self.with(attribute, value).into_iter().filter(|element| self.is_in(element, outer)).collect()
    }

    /// The first time in this element.
    pub fn time_in(&self, outer: &Element) -> Option<&Element> {
        self.tagged("time").into_iter().find(|time| self.is_in(time, outer))
    }

    fn add_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let text = decoded(text);
        for place in &self.open {
            self.elements[*place].text.push_str(&text);
        }
        self.texts.push(text);
    }

    /// Reads a tag whose `<` has been read, and returns what follows it.
    fn add_tag<'a>(&mut self, rest: &'a str) -> &'a str {
        let name_end = rest.find([' ', '>']).unwrap_or(rest.len());
        let (name, mut rest) = rest.split_at(name_end);
        if let Some(name) = name.strip_prefix('/') {
            let last = self.open.pop().map(|place| self.elements[place].tag.as_str());
            assert_eq!(last, Some(name), "an end tag closes what was not opened last");
            return rest.strip_prefix('>').unwrap_or(rest);
        }
        let parent = self.open.last().copied();
        let mut element =
            Element { tag: name.to_owned(), attributes: Vec::new(), text: String::new(), parent };
        while let Some((attribute, after)) = attribute(rest) {
            element.attributes.push(attribute);
            rest = after;
        }
        if !WITHOUT_END.contains(&name) {
            self.open.push(self.elements.len());
        }
        self.elements.push(element);
        rest.strip_prefix('>').unwrap_or_else(|| panic!("a tag does not end: {name}{rest}"))
    }
}

/// The next attribute, written ` name="value"`, and what follows it.
fn attribute(rest: &str) -> Option<((String, String), &str)> {
    let rest = rest.strip_prefix(' ')?;
    let (name, rest) = rest.split_once("=\"")?;
    assert!(!name.contains([' ', '>', '<', '/', '"']), "not a name of an attribute: {name}");
    let (value, rest) = rest.split_once('"')?;
    Some(((name.to_owned(), decoded(value)), rest))
}

/// Text with its character references resolved: the few that Yew writes.
fn decoded(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#x27;", "'").replace("&#39;", "'").replace("&amp;", "&")
}
