def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().tests.failed == 7
assert story.record().success
['target/ci/summary.md', 'step-summary.md'].each {
    def summary = story.text(it)
    assert summary.contains('set-env')
    assert !summary.contains('<script')
    assert !summary.contains('</details></table>')
    assert !summary.contains('\u001b')
    assert !(summary =~ /(?m)^::/)
    assert !(summary =~ /(?<!\\)\]\(javascript:/)
}
// Surefire prints names and messages as they are; ours begin with the lane's result.
def ours = story.text('build.log').readLines().dropWhile { !it.contains('CI lane ci-pr: ') || it.contains('pull request') }
assert ours.size() > 10
assert ours.every { !(it =~ /^::(?!error |warning |notice )/) && !it.startsWith('##') }
assert ours.findAll { it.startsWith('::error ') }.every { !it.contains('file=INJECTED') || it.indexOf('::', 2) < it.indexOf('file=INJECTED') }
assert ours.findAll { it.startsWith('::error ') }.size() == 7
def page = story.report()
assert page.select('#tests tbody tr').size() >= 7
assert page.select('#tests').text().contains('set-env')
assert page.select('script').size() == 4
assert page.select('img, iframe, object, embed, form, base, [onerror], [onload]').empty
assert page.select('a').eachAttr('href').every { it.startsWith('#') || it.startsWith('https://') }
assert !page.text().contains('\u001b')
