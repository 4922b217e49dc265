def story = io.github.cimaven.it.Story.of(binding.variables)
// A record has milliseconds, what it is made of has more: times may differ by one.
def said = { it.select('title, header, nav, #first, #tests').eachText() + it.select('caption, .tile, #timeline td:nth-child(2)').eachText()*.replaceAll('[\\d:.]+', '') }
assert said(story.report()) == said(context.get('page'))
assert new File(basedir, 'target/ci/report.html').delete()
true
