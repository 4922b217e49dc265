def story = io.github.cimaven.it.Story.of(binding.variables)
def page = story.report()
assert page.select('h1').text() == 'Passed'
assert page.select('header .project').text() == 'com.acme:shop:1.0.0'
assert page.select('header dd').eachText().contains('ci-main -Pci-main')
assert page.select('#first').empty
def rows = page.select('#timeline table').first().select('tbody tr')
assert rows.collect { it.child(1).text() } as Set == ['shop', 'lib', 'app'] as Set
assert rows.findAll { it.child(3).text() == 'critical' }.collect { it.child(1).text() }.containsAll(['lib', 'app'])
assert page.select('#tests').text().contains('PriceTest')
def data = new groovy.json.JsonSlurper().parseText(page.select('#timeline-data').first().data())
assert data.texts.containsAll(['lib', 'app', 'surefire:test', 'success'])
// Nothing is asked for: the browser would refuse it.
assert page.select('meta[http-equiv=Content-Security-Policy]').attr('content').startsWith("default-src 'none';")
assert page.select('[src], link:not([rel=icon])').empty
assert story.logLines('Report: target/ci/report.html').size() == 1
story.replace('lib/src/test/java/com/acme/shop/PriceTest.java', 'class PriceTest {', '''class PriceTest {
    @org.junit.Test
    public void isNeverFree() {
        org.junit.Assert.fail("</script><b>free</b>");
    }
''')
true
