def story = io.github.cimaven.it.Story.of(binding.variables)
def page = story.report()
assert page.select('h1').text() == 'Failed'
assert page.select('header dd').eachText().contains('ci-pr -Pci-pr')
assert page.select('#timeline, #tests').empty
assert page.select('#run').text().contains('validate')
assert story.logLines('The report of this run').empty
// What is wrong, and not only that something is.
assert story.record().failures[0].message.contains('gone')
true
