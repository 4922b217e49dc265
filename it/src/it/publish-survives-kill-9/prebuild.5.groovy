context.get('server').killAt(2, 'maven-metadata.xml', true)
true
