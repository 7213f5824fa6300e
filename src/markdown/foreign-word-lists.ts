/** Foreign words that Indonesian local news uses in italics, by language. Editors ask for more in one line here. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const foreignWordLists: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`
    and or of the a an to for in on by with at e as is be
    good governance government clean public service city smart village kampung open data online offline website web site
    link feed email mail download upload update login logout user account password chat call center hotline help desk
    office front back leadership workshop training coaching mentoring clinic focus group discussion brainstorming outbound
    soft hard skill skills human resource resources development capacity building benchmarking best practice practices
    monitoring review feedback stakeholder stakeholders policy maker makers budget tracking tagging performance
    outcome output input reform reformer digital platform dashboard big command room live streaming event launching grand
    opening trust integrity accountability transparency responsiveness bottom up top down one stop single window paperless
    cashless barcode quick response code scan fingerprint iris card reader chip trial error start startup coworking space
    creative hub social media influencer content creator hoax fact checking check news paper release press deadline
    headline breaking off record on background embargo cover both sides stunting screening rapid test swab booster tracing
    medical check up home care day full time part shift work from car free sport tourism heritage walk homestay rooftop
    green waste reuse reduce recycle zero composting drainage underpass flyover rest area traffic light shelter park ride
    street food court market marketplace e commerce fintech paylater delivery order drive thru stand booth expo fair
    award awards ranking rating stakeholder crisis disaster early warning system mock up master plan site planning zoning
    whistleblower whistleblowing system conflict interest due diligence fit proper test open bidding merit job fitness
    reward punishment agent change role model core values berakhlak employer branding living law rule nation right reply
    commuter ride hailing doorstep cut off deadlock walk out voting quick count real exit poll fair play`),
  jv: list(`
    guyub rukun sak madya sakmadya gotong royong nguri uri kabudayan wong cilik ora obah ora mamah lumbung sambatan rewang
    nyadran ruwah bersih desa dusun sedekah bumi tumpeng slametan selametan kendurèn kenduren jagongan cangkrukan cangkruk
    monggo sugeng rawuh matur nuwun kulo nuwun nuwun sewu ngalah tepa selira tepo seliro unggah ungguh becik ketitik ala
    ketara sepi ing pamrih rame gawe memayu hayuning bawana mikul dhuwur mendhem jero kentongan titir`),
  ar: list(`khadimul ummah amanah ummat akhlaqul karimah insyaallah alhamdulillah bismillah assalamualaikum waalaikumsalam
    rahmatan lil alamin ukhuwah islamiyah wathaniyah basyariyah tabayyun istikamah istiqamah muhasabah hablum minannas minallah`),
  la: list(`ad hoc de facto de jure et al status quo vice versa pro bono ultra vires ex officio in absentia a priori`),
};
