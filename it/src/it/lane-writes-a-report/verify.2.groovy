def story = io.github.cimaven.it.Story.of(binding.variables)
def page = story.report()
assert page.select('h1').text() == 'Failed'
def first = page.select('#first .problems li').eachText()
assert first.any { it.contains('lib, surefire:test (default-test)') }
assert first.any { it.contains('PriceTest.isNeverFree') && it.contains('</script><b>free</b>') }
assert page.select('b').empty
assert page.select('#timeline table').first().select('tbody tr').collect { it.child(0).text() + ' ' + it.child(1).text() } as Set ==
        ['success shop', 'failure lib', 'skipped app'] as Set
context.put('page', page)
assert new File(basedir, 'target/ci/report.html').delete()
true
